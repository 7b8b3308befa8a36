y ^= (lambda d=({self,self,-1}), c=(c(b , 9223372036854775808 , -1)), *args, self: '😀')
with (c) as a.b:
    '\n\t'
    é ^= ((False)[:])()
