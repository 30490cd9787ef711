package attain.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * What the file system says about a file without reading it. Two equal stamps of one path
 * mean the same bytes: a program can set the time of modification back, but not the time
 * of change, and a replaced file has another inode.
 *
 * @param size in bytes
 * @param modified time of modification
 * @param changed time at which content or attributes changed last; the time of
 * modification where the file system keeps none
 * @param inode the file's number, or what stands for it
 */
public record FileStamp(long size, Instant modified, Instant changed, String inode) {

	/** The stamp of a path now; a link is not followed. */
	static FileStamp of(Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
				LinkOption.NOFOLLOW_LINKS);
		return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant(), changeTime(file, attributes),
				String.valueOf(attributes.fileKey()));
	}

	/** One line without commas, equal for equal stamps. */
	String asText() {
		return "%d|%s|%s|%s".formatted(this.size, this.modified, this.changed, this.inode.replace(',', ' '));
	}

	private static Instant changeTime(Path file, BasicFileAttributes attributes) throws IOException {
		if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
			return attributes.lastModifiedTime().toInstant();
		}
		return ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)).toInstant();
	}

}
