"""What can be done, proven on stand-ins for every port."""
