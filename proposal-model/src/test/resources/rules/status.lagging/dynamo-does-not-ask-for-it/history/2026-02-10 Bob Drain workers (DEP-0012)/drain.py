drain = True
