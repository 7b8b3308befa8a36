# versions: 3.8-
import unittest
import asyncio
import io


class Async(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.events = ["setUp"]

    async def asyncSetUp(self):
        asyncio.get_running_loop().slow_callback_duration = 10
        self.events.append("asyncSetUp")
        self.queue = asyncio.Queue()

    async def test_queue(self):
        await self.queue.put(1)
        self.assertEqual(await self.queue.get(), 1)
        self.assertEqual(self.events, ["setUp", "asyncSetUp"])

    async def test_timeout(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.sleep(5), 0.001)


result = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(Async))
print(result.testsRun, result.failures, result.errors)
