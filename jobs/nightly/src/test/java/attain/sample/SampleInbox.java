package attain.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the committed sample: {@code input/inbox} and the list of its hashes in
 * {@code input/reference/sample_submission.csv}.
 */
public final class SampleInbox {

	/** Seed of the committed sample. */
	public static final long SEED = 2023;

	private SampleInbox() {
	}

	/**
	 * Replaces the dated folders of the inbox.
	 * @param arguments the input folder, default {@code input} of the repository
	 */
	public static void main(String[] arguments) throws IOException {
		Path input = (arguments.length > 0) ? Path.of(arguments[0]) : input();
		SampleFiles files = SampleFiles.of(SampleProvince.of(SEED, input.resolve("reference")));
		clear(input.resolve("inbox"));
		files.write(input.resolve("inbox"));
		Files.writeString(input.resolve("reference/sample_submission.csv"), hashes(files));
	}

	/** The input folder of the repository that the working directory lies in. */
	static Path input() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("input/reference"))) {
			folder = folder.getParent();
		}
		return folder.resolve("input");
	}

	/** One column, content_sha256, sorted. */
	static String hashes(SampleFiles files) {
		SortedSet<String> hashes = new TreeSet<>();
		files.deliveries().forEach((delivery) -> hashes.add(sha256(delivery.bytes())));
		return "content_sha256\n" + String.join("\n", hashes) + "\n";
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void clear(Path inbox) throws IOException {
		if (!Files.isDirectory(inbox)) {
			return;
		}
		List<Path> dated;
		try (Stream<Path> entries = Files.walk(inbox)) {
			dated = entries.filter((path) -> inbox.relativize(path).toString().matches("\\d{4}-\\d{2}-\\d{2}(/.*)?"))
				.sorted(Comparator.reverseOrder())
				.toList();
		}
		for (Path path : dated) {
			Files.delete(path);
		}
	}

}
