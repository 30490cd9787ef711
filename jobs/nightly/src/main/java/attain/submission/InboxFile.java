package attain.submission;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A regular file in the inbox that can be taken.
 *
 * @param filePath path below the inbox with / between folders; control characters are
 * spelled as %0A
 * @param file where it lies
 * @param stamp what the file system said when it was listed
 */
public record InboxFile(String filePath, Path file, FileStamp stamp) {

	/**
	 * A file as it is now.
	 * @throws IOException if it is not there
	 */
	public static InboxFile of(String filePath, Path file) throws IOException {
		return new InboxFile(filePath, file, FileStamp.of(file));
	}

	/** Size in bytes when it was listed. */
	public long bytes() {
		return this.stamp.size();
	}

}
