# versions: 3.6-
# Names outside of ASCII, normalised ones, long ones and private ones.

größe = 1
переменная = größe
π = 3.14159
变量 = [größe, π]
ﬁ = "ligature, normalised to fi"
𝔘𝔫𝔦𝔠𝔬𝔡𝔢 = "mathematical letters, normalised to ASCII"
a_name_that_is_longer_than_any_column_of_the_text_so_that_the_columns_after_it_have_to_give_way = None


def функция(аргумент, *аргументы, ключ=1, **ключи):
    локальная = аргумент.свойство
    return lambda ñ=ключ: (локальная, аргументы, ключи, ñ.größe(变量))


class Größe:
    __private = 1
    __dunder__ = 2
    _Größe__mangled = 3

    def méthode(self, __argument):
        self.__ausdruck = self.__private
        return 변수 + self.__ausdruck + __argument


_ = __ = ___ = 0
from größer import kleiner as größter
import модуль.подмодуль
