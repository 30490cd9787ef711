package attain.submission;

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

	/** Size in bytes when it was listed. */
	public long bytes() {
		return this.stamp.size();
	}

}
