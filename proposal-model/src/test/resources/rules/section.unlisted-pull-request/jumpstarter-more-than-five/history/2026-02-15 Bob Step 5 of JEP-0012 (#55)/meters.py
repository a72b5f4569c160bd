meters = []
