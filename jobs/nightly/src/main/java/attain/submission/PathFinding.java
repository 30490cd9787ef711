package attain.submission;

import attain.finding.FindingCode;

/**
 * Something worth knowing about a path whose content was not read.
 *
 * @param filePath path below the inbox
 * @param code what it is
 * @param found detail for people, may be empty
 */
public record PathFinding(String filePath, FindingCode code, String found) {
}
