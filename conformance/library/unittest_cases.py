# versions: 3.8-
import io
import unittest
from unittest import mock


class Tests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = [1]

    def test_passes(self):
        self.assertEqual(self.shared, [1])
        self.assertIn(1, self.shared)
        with self.assertRaisesRegex(ValueError, "bad"):
            raise ValueError("very bad")

    def test_fails(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_errors(self):
        raise KeyError("x")

    @unittest.skip("not now")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    def test_parts(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    def test_mock(self):
        thing = mock.Mock(return_value=3)
        self.assertEqual(thing(1, a=2), 3)
        thing.assert_called_once_with(1, a=2)
        with mock.patch("io.StringIO", "patched"):
            self.assertEqual(io.StringIO, "patched")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Tests).run(result)
print(result)
for kind in result.failures, result.errors, result.skipped:
    for test, text in kind:
        print(test, text.strip().splitlines()[-1])
