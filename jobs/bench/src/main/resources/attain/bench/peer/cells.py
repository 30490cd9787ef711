# pandas with openpyxl, every cell of the sheet: what many would type first.
import sys

import pandas

frame = pandas.read_excel(sys.argv[1], header=None, engine="openpyxl")
print(frame.count().sum(), "cells")
