# versions: 3.8-3.13
# needs: objects that die as soon as nobody refers to them
# A coroutine that nobody has awaited when the program ends.
async def one():
    pass


left = one()
print("end", flush=True)
