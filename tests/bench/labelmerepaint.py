"""Prints the median milliseconds of a repaint of labelme's canvas: labelmerepaint.py PICTURE COUNT"""

import math
import sys
import time

from qtpy import QtCore, QtGui, QtWidgets
from labelme.shape import Shape
from labelme.widgets import Canvas

picture, count = sys.argv[1], int(sys.argv[2])
application = QtWidgets.QApplication([])
reader = QtGui.QImageReader(picture)
reader.setScaledSize(QtCore.QSize(1500, 1000))
pixmap = QtGui.QPixmap.fromImage(reader.read())
canvas = Canvas()
canvas.loadPixmap(pixmap)
columns = math.ceil(math.sqrt(count * 1.5))
rows = math.ceil(count / columns)
width, height = pixmap.width() / columns, pixmap.height() / rows
shapes = []
for i in range(count):
    shape = Shape(label="thing", shape_type="polygon")
    left, top = (i % columns) * width, (i // columns) * height
    for x, y in ((0, 0), (0.9, 0), (0.9, 0.9), (0, 0.9)):
        shape.addPoint(QtCore.QPointF(left + x * width, top + y * height))
    shape.close()
    shapes.append(shape)
canvas.loadShapes(shapes)
canvas.resize(1600, 1000)
canvas.show()
application.processEvents()
times = []
for _ in range(3):
    start = time.perf_counter()
    canvas.repaint()
    times.append((time.perf_counter() - start) * 1000)
print(sorted(times)[1])
