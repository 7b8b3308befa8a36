# versions: 3.8-
import asyncio
import contextvars

name = contextvars.ContextVar("name", default="nobody")


async def child(value):
    print("child sees", name.get())
    name.set(value)
    await asyncio.sleep(0)
    print("child keeps", name.get())


async def main():
    name.set("main")
    await asyncio.gather(child("a"), child("b"))
    print("main has", name.get())
    await child("inline")
    print("main has", name.get())
    token = name.set("for a while")
    name.reset(token)
    print(name.get())
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    context = contextvars.copy_context()
    context.run(name.set, "other")
    loop.call_soon(lambda: done.set_result(name.get()), context=context)
    print(await done)
    print(context[name], name in context, len(context) >= 1)


asyncio.run(main())
print(name.get())
