"""Online payments: started, told of by gateways, asked after, and settled once."""
