package attain.submission;

import java.util.List;

/**
 * What lies in the inbox at one moment.
 *
 * @param files files that can be taken, by path
 * @param findings what was left alone and why, by path
 */
public record Listing(List<InboxFile> files, List<PathFinding> findings) {
}
