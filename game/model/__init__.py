"""What a situation is: frozen values, pure. Knows no file, screen, clock or chance."""
