# versions: 3.6-
# How repr writes text: quotes, escapes, what is printable in that version's Unicode, surrogates.

QUOTES = ["", "'", '"', "'\"", "it's", 'say "hi"', "it's \"both\"", "\\", "\\'", "a\\nb", '\\"', "''\"", "\"\"'"]
ESCAPES = ["\a\b\f\n\r\t\v", "\0", "\x01\x1f\x7f", "\x80\x85\x9f\xa0\xad", "\x00\x001", "tab\there", "\r\n"]
LATIN = ["é", "ÿ", "µ", "¿Qué?", "\xa1\xac\xae\xff", "naïve \xa0 café"]
WIDE = ["Ā", "ż", "Ω", "\u0378", "\u0300", "a\u0301", "\u05d0", "\u0600", "\u061c", "\u0890", "\u180e", "中文", "한글", "\u3000"]
INVISIBLE = ["\u200b", "\u200e", "\u2028", "\u2029", "\u202e", "\u2060", "\u2065", "\ufeff", "\ufff9", "\ufffd", "\ufffe", "\uffff", "\u1680", "\u2000"]
PRIVATE = ["\ue000", "\uf8ff", "\U000f0000", "\U0010ffff", "\U000e0001", "\U000e0100", "\U000e01ef"]
ASTRAL = ["\U00010000", "\U0001d173", "\U0001d11e", "\U0001f40d", "\U0001fae8", "\U0001fae0", "\U0001fae9", "\U0002a6d7", "\U0002b739", "\U000323af", "\U00030000"]
NEWER = ["\u0560", "\u05ef", "\u09fe", "\u0c3c", "\u0c5d", "\u0ece", "\u2e4b", "\u20bf", "\u20c0", "\u31bb", "\u2ffc", "\u4db6", "\u9fef", "\ua7f2", "\uab68", "\U0001f93f", "\U0001fa70"]
LONE = ["\ud800", "\udfff", "\udc80abc", "x\ud834", "\ud834\udd20", "\udd20\ud834", "\ud834\U0001d11e\udd20", "\ud83d'\"\ude00"]
MIXED = ["a\xe9\u20ac\U0001f40d\0", "\x7f\x80\xff\u0100\uffff\U00010000"]
EVERY_LATIN_1 = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
LONG = "A text of more than two hundred and fifty-five characters, so that marshal counts it in four bytes and not in one. " * 3
LONG_WIDE = "Ünïcödé text, repeated at compile time until the limit of folding. " * 4


def docstrings():
    'Single \'quoted\' with "double" and a \u2603.'


def interned():
    return "identifier", "identifier", "not an identifier", "a", "é", "_", "x1", "1x", ""
