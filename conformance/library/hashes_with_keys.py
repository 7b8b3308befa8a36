# versions: 3.8-
import hashlib
print(hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 1000).hex())
print(hashlib.pbkdf2_hmac('sha1', b'pw', b'salt', 10, 50).hex())
for c in (hashlib.blake2b, hashlib.blake2s):
    print(c(b'abc').hexdigest(), c.__name__)
    print(c(b'abc', digest_size=16).hexdigest())
    h = c(b'', digest_size=20, key=b'secret', salt=b'salt', person=b'me')
    for i in range(100): h.update(b'x' * i)
    print(h.hexdigest(), h.name, h.digest_size, h.block_size, len(h.copy().digest()))
    print(c(b'z'*300, fanout=2, depth=2, leaf_size=64, node_offset=1, node_depth=1, inner_size=32, last_node=True).hexdigest())
    print(c.SALT_SIZE, c.PERSON_SIZE, c.MAX_KEY_SIZE, c.MAX_DIGEST_SIZE)
    for kw in ({'digest_size': 0}, {'digest_size': 65}, {'key': b'x'*65}, {'salt': b'y'*17}, {'person': b'y'*17}, {'fanout': 256}, {'depth': 0}, {'leaf_size': -1}, {'node_depth': 256}, {'inner_size': 65}, {'leaf_size': 2**32}, {'node_offset': 2**64}):
        try: print(c(b'', **kw).hexdigest())
        except Exception as e: print(type(e).__name__, e)
for n in ('md5','sha1','sha224','sha256','sha384','sha512','sha3_224','sha3_256','sha3_384','sha3_512','blake2b','blake2s', 'SHA256'):
    h = hashlib.new(n, b'hello')
    print(n, h.hexdigest(), h.name, h.digest_size, h.block_size)
for n in ('shake_128', 'shake_256'):
    h = hashlib.new(n, b'hello')
    print(n, h.hexdigest(20), h.digest(3), h.name, h.digest_size, h.block_size)
    print(h.hexdigest(500))
try: hashlib.new('nope')
except ValueError as e: print(e)
print(sorted(hashlib.algorithms_guaranteed))
try: print(hashlib.scrypt(b'pw', salt=b'salt', n=16, r=8, p=1).hex())
except Exception as e: print(type(e), e)
import hmac
print(hmac.new(b'k', b'm', 'sha256').hexdigest(), hmac.digest(b'k', b'm', 'md5').hex())
