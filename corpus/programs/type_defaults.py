# versions: 3.13-
# Defaults of type parameters.


def one[T = int, *Ts = *tuple[int, ...], **P = [str, bytes]](x: T) -> P:
    return x


class Two[T: int = bool, U = list[T]]:
    pass


type Three[T = "forward", *Ts = *tuple[T]] = dict[T, *Ts]
