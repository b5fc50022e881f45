"""What is said to customers and by them: messages out and in, and dialogues on the screen."""
