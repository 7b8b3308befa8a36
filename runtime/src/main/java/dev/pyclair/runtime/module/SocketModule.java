package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;

/**
 * {@code _socket}: pairs of sockets that live in memory, such as event loops wake themselves with.
 * There is no network; what would reach one raises {@code PermissionError}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/socketmodule.c">CPython: {@code
 *     Modules/socketmodule.c}</a>
 */
final class SocketModule extends MethodTable {
    private static final PyType HOST_ERROR =
            PyType.of("socket", "herror", new NoRows(), Types.OS_ERROR);
    private static final PyType ADDRESS_ERROR =
            PyType.of("socket", "gaierror", new NoRows(), Types.OS_ERROR);
    private static final PyType OLD_TIMEOUT =
            PyType.of("socket", "timeout", new NoRows(), Types.OS_ERROR);

    private static final String ROWS =
            """
            close O
            dup O
            getaddrinfo *
            getdefaulttimeout 0
            gethostbyaddr *
            gethostbyname *
            gethostbyname_ex *
            gethostname *
            getnameinfo *
            getprotobyname *
            getservbyname *
            getservbyport *
            htonl O
            htons O
            if_indextoname *
            if_nameindex *
            if_nametoindex *
            inet_aton O
            inet_ntoa O
            ntohl O
            ntohs O
            setdefaulttimeout O
            sethostname *
            socketpair parsed 0-3""";

    /** Numbers as Linux has them. */
    private static final String CONSTANTS =
            "AF_UNSPEC=0 AF_UNIX=1 AF_INET=2 AF_INET6=10 SOCK_STREAM=1 SOCK_DGRAM=2 SOCK_RAW=3"
                    + " SOCK_RDM=4 SOCK_SEQPACKET=5 SOCK_NONBLOCK=2048 SOCK_CLOEXEC=524288"
                    + " SOL_SOCKET=1 SOL_IP=0 SOL_TCP=6 SOL_UDP=17 SO_DEBUG=1 SO_REUSEADDR=2"
                    + " SO_TYPE=3 SO_ERROR=4 SO_DONTROUTE=5 SO_BROADCAST=6 SO_SNDBUF=7 SO_RCVBUF=8"
                    + " SO_KEEPALIVE=9 SO_OOBINLINE=10 SO_LINGER=13 SO_REUSEPORT=15 SHUT_RD=0"
                    + " SHUT_WR=1 SHUT_RDWR=2 MSG_OOB=1 MSG_PEEK=2 MSG_DONTROUTE=4 MSG_CTRUNC=8"
                    + " MSG_TRUNC=32 MSG_DONTWAIT=64 MSG_EOR=128 MSG_WAITALL=256 MSG_NOSIGNAL=16384"
                    + " IPPROTO_IP=0 IPPROTO_ICMP=1 IPPROTO_TCP=6 IPPROTO_UDP=17 IPPROTO_IPV6=41"
                    + " IPPROTO_RAW=255 TCP_NODELAY=1 TCP_MAXSEG=2 TCP_KEEPIDLE=4 TCP_KEEPINTVL=5"
                    + " TCP_KEEPCNT=6 IP_TOS=1 IP_TTL=2 IP_MULTICAST_IF=32 IP_MULTICAST_TTL=33"
                    + " IP_MULTICAST_LOOP=34 IP_ADD_MEMBERSHIP=35 IPV6_UNICAST_HOPS=16"
                    + " IPV6_MULTICAST_IF=17 IPV6_MULTICAST_HOPS=18 IPV6_MULTICAST_LOOP=19"
                    + " IPV6_JOIN_GROUP=20 IPV6_V6ONLY=26 AI_PASSIVE=1 AI_CANONNAME=2"
                    + " AI_NUMERICHOST=4 AI_V4MAPPED=8 AI_ALL=16 AI_ADDRCONFIG=32"
                    + " AI_NUMERICSERV=1024 NI_NUMERICHOST=1 NI_NUMERICSERV=2 NI_NOFQDN=4"
                    + " NI_NAMEREQD=8 NI_DGRAM=16 NI_MAXHOST=1025 NI_MAXSERV=32 EAI_BADFLAGS=-1"
                    + " EAI_NONAME=-2 EAI_AGAIN=-3 EAI_FAIL=-4 EAI_FAMILY=-6 EAI_SOCKTYPE=-7"
                    + " EAI_SERVICE=-8 EAI_MEMORY=-10 EAI_SYSTEM=-11 SOMAXCONN=4096 INADDR_ANY=0"
                    + " INADDR_BROADCAST=4294967295 INADDR_LOOPBACK=2130706433 INADDR_NONE=4294967295";

    private static final long PAIRS = 1;
    private static final long STREAM = 1;

    private SocketModule() {
        super(ROWS);
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "_socket", new SocketModule());
        PyDict all = module.attributes();
        all.putText("timeout", timeoutClass(cx));
        return module;
    }

    @Override
    protected void addTo(PyDict all) {
        for (String row : CONSTANTS.split(" ")) {
            int equals = row.indexOf('=');
            all.putText(row.substring(0, equals), Long.valueOf(row.substring(equals + 1)));
        }
        all.putText("socket", PySocket.TYPE);
        all.putText("SocketType", PySocket.TYPE);
        all.putText("error", Types.OS_ERROR);
        all.putText("herror", HOST_ERROR);
        all.putText("gaierror", ADDRESS_ERROR);
        all.putText("has_ipv6", false);
    }

    /** {@return what sockets raise that have waited long enough} */
    static PyType timeoutClass(Context cx) {
        return Feature.TIMEOUTS_ARE_ONE.in(cx) ? Types.TIMEOUT_ERROR : OLD_TIMEOUT;
    }

    /** {@return what a program gets that asks for the network} */
    static PyRaise refused(String what) {
        return Errors.os(13, "Permission denied: there is no network here", what);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "socketpair" -> pair(cx, args);
            case "close" -> {
                Descriptors.of(cx).close(Descriptors.number(cx, args[0]));
                yield Singleton.NONE;
            }
            case "dup" -> {
                Endpoint end = Descriptors.of(cx).get(Descriptors.number(cx, args[0]));
                end.hold();
                yield Descriptors.of(cx).add(cx, end);
            }
            case "getdefaulttimeout" -> SocketMethods.seconds(SocketDefaults.of(cx).timeout());
            case "setdefaulttimeout" -> {
                SocketDefaults.of(cx).setTimeout(SocketMethods.timeout(cx, args[0]));
                yield Singleton.NONE;
            }
            case "htons", "ntohs" -> swapped(cx, name, args[0], 2);
            case "htonl", "ntohl" -> swapped(cx, name, args[0], 4);
            case "inet_aton" -> address(args[0]);
            case "inet_ntoa" -> addressText(args[0]);
            default -> throw refused(name);
        };
    }

    private static Object pair(Context cx, Object[] args) {
        long family = part(cx, args, 0, PAIRS);
        long type = part(cx, args, 1, STREAM) & 15;
        long proto = part(cx, args, 2, 0);
        if (family != PAIRS) {
            throw Errors.os(95, "Operation not supported", Singleton.NONE);
        }
        if (type != STREAM) {
            throw Errors.os(94, "Socket type not supported", Singleton.NONE);
        }
        String kind = family + " " + type + " " + proto;
        Endpoint[] ends = Endpoint.pair(kind);
        var sockets = new Object[2];
        for (int i = 0; i < 2; i++) {
            var socket = new PySocket(PySocket.TYPE);
            socket.open(cx, kind, ends[i]);
            sockets[i] = socket;
        }
        return new PyTuple(sockets);
    }

    private static long part(Context cx, Object[] args, int place, long otherwise) {
        boolean isGiven = args.length > place && args[place] != Singleton.NONE;
        return isGiven ? TextArguments.number(cx, args[place], 0) : otherwise;
    }

    /** A number with its bytes in the order of the network, which is the other one. */
    private static long swapped(Context cx, String name, Object given, int size) {
        Object plain = Sizes.index(cx, given);
        if (!(plain instanceof Long number) || number < 0 || number >> 8 * size != 0) {
            throw Errors.of(
                    Types.OVERFLOW_ERROR,
                    size == 2
                            ? name
                                    + ": Python int too large to convert to C 16-bit unsigned integer"
                            : "int larger than 32 bits");
        }
        return Long.reverseBytes(number) >>> 64 - 8 * size;
    }

    private static Object address(Object given) {
        String text = TextArguments.text(given, "inet_aton() argument 1").toString();
        String[] parts = text.split("\\.", -1);
        var bytes = new byte[4];
        boolean isGood = parts.length == bytes.length;
        for (int i = 0; i < bytes.length && isGood; i++) {
            isGood = parts[i].matches("[0-9]{1,3}") && Integer.parseInt(parts[i]) < 256;
            bytes[i] = isGood ? (byte) Integer.parseInt(parts[i]) : 0;
        }
        if (!isGood) {
            throw Errors.of(Types.OS_ERROR, "illegal IP address string passed to inet_aton");
        }
        return new PyBytes(bytes);
    }

    private static Object addressText(Object given) {
        byte[] bytes = Buffers.bytesOf(given);
        if (bytes.length != 4) {
            throw Errors.of(Types.OS_ERROR, "packed IP wrong length");
        }
        var text = new StringBuilder();
        for (byte each : bytes) {
            text.append(text.length() == 0 ? "" : ".").append(each & 0xff);
        }
        return text.toString();
    }
}
