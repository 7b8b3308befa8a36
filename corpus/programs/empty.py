# versions: 2.7 3.6-
