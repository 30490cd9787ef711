package attain.submission;

/**
 * A file of the inbox with the hash of its content.
 *
 * @param file the file
 * @param contentSha256 hash of its bytes when it was listed
 */
public record Sighting(InboxFile file, String contentSha256) {
}
