volts = 5
