package attain.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import attain.finding.FindingCode;
import attain.submission.Inbox;
import attain.submission.InboxFile;
import attain.submission.Listing;
import attain.submission.PathFinding;
import attain.submission.SeenFiles;
import attain.submission.Sighting;

/**
 * The inbox at the start of a night, with the hash of every file.
 *
 * @param listing what lies there; files that cannot be opened are findings
 * @param sightings the files with their hashes, by path
 */
record InboxSight(Listing listing, List<Sighting> sightings) {

	static InboxSight take(Inbox inbox, SeenFiles seen) throws IOException, InterruptedException {
		return of(inbox.list(), seen);
	}

	/** Hashes the files of a listing; those with a known stamp are not opened. */
	static InboxSight of(Listing listing, SeenFiles seen) {
		List<PathFinding> findings = new ArrayList<>(listing.findings());
		List<Sighting> sightings = new ArrayList<>();
		for (InboxFile file : listing.files()) {
			try {
				sightings.add(new Sighting(file, seen.hashOf(file)));
			}
			catch (IOException ex) {
				findings
					.add(new PathFinding(file.filePath(), FindingCode.FILE_DAMAGED, String.valueOf(ex.getMessage())));
			}
		}
		findings.sort(Comparator.comparing(PathFinding::filePath));
		return new InboxSight(new Listing(listing.files(), List.copyOf(findings)), List.copyOf(sightings));
	}

}
