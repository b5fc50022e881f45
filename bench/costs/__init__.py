"""What a thing costs as the database grows or a server idles, in buffers and megabytes."""
