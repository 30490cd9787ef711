package attain.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import attain.finding.FindingCode;

/** Lists what senders have dropped. Opens nothing, follows no link, changes nothing. */
public final class Inbox {

	/** A file touched within this time may still be on its way. */
	private static final Duration YOUNG = Duration.ofSeconds(2);

	private static final Duration SECOND_LOOK_AFTER = Duration.ofMillis(400);

	private final Path folder;

	/**
	 * @param folder the inbox; one that does not exist counts as empty
	 */
	public Inbox(Path folder) {
		this.folder = folder;
	}

	/**
	 * The files of all folders, by path. Waits less than a second if a file was touched
	 * just now, and leaves it for the next night if it still grows.
	 */
	public Listing list() throws IOException, InterruptedException {
		if (!Files.exists(this.folder)) {
			return new Listing(List.of(), List.of());
		}
		InboxWalk walk = InboxWalk.of(this.folder.toRealPath());
		List<PathFinding> findings = new ArrayList<>(walk.findings());
		List<InboxFile> files = new ArrayList<>(walk.files());
		files.removeAll(Set.copyOf(growing(walk.files(), findings)));
		files.sort(Comparator.comparing(InboxFile::filePath));
		findings.sort(Comparator.comparing(PathFinding::filePath));
		return new Listing(List.copyOf(files), List.copyOf(findings));
	}

	private static List<InboxFile> growing(List<InboxFile> files, List<PathFinding> findings)
			throws InterruptedException {
		Instant recently = Instant.now().minus(YOUNG);
		List<InboxFile> young = files.stream().filter((file) -> file.stamp().modified().isAfter(recently)).toList();
		if (young.isEmpty()) {
			return List.of();
		}
		Thread.sleep(SECOND_LOOK_AFTER.toMillis());
		List<InboxFile> growing = young.stream().filter((file) -> !isUnchanged(file)).toList();
		growing.forEach((file) -> findings.add(new PathFinding(file.filePath(), FindingCode.FILE_GROWING, "")));
		return growing;
	}

	/** Whether the file is still as it was listed. */
	static boolean isUnchanged(InboxFile file) {
		try {
			return FileStamp.of(file.file()).equals(file.stamp());
		}
		catch (IOException ex) {
			return false;
		}
	}

}
