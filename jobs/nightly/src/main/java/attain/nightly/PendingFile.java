package attain.nightly;

import java.nio.file.Path;

/**
 * A content that is to be read.
 *
 * @param contentSha256 its hash
 * @param content where it lies in the archive
 * @param filePath first path at which it was delivered
 * @param fileName last part of that path
 */
record PendingFile(String contentSha256, Path content, String filePath, String fileName) {
}
