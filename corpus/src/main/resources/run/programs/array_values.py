# versions: 3.8-3.13
# array: kinds, items, bytes, messages.
from array import array
a=array('i',[1,2,3]); a.append(4); a.extend([5]); print(a, len(a), a[1:3], a[-1], 3 in a, a.tolist(), a.tobytes(), a.itemsize, a.typecode, a+a, a*2, a==array('i',[1,2,3,4,5]), a.index(3), a.count(1))
a[0]=9; a.insert(0,7); a.remove(3); a.reverse(); print(a.pop(), a, array('d',[1,2.5]), array('f',[0.1])[0], array('u','ab'), array('B',b'ab'), array('i'))
b=array('h'); b.frombytes(b'\1\0\2\0'); print(b, sum(b), max(b), sorted(b), [x for x in b]); a[1:2]=array('i',[0,0]); del a[0]; print(a)
for s in ["array('b',[200])","array('B',[-1])","array('x')","array('i',[2**31])","array('I',[-1])","array('i')[0]","array('d',['x'])","array('i',[1])+[1]","array('i',[1]).remove(5)","array('i').pop()","array('h',b'a')","array('u',['ab'])","hash(array('i'))", "array('i',[1])<array('i',[2])"]:
    try: print(eval(s))
    except Exception as e: print(s,type(e).__name__,e)
