package attain.sample;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleInboxTest {

	private static final Path INPUT = SampleInbox.input();

	private static final SampleFiles FILES = SampleFiles
		.of(SampleProvince.of(SampleInbox.SEED, INPUT.resolve("reference")));

	@Test
	void theCommittedInboxIsWhatTheGeneratorWrites() throws IOException {
		Map<String, Object> expected = new TreeMap<>();
		for (Delivery delivery : FILES.deliveries()) {
			expected.put(delivery.filing().path(), content(delivery.filing().path(), delivery.bytes()));
		}
		Map<String, Object> committed = new TreeMap<>();
		for (Path file : committedFiles()) {
			String path = INPUT.resolve("inbox").relativize(file).toString().replace('\\', '/');
			committed.put(path, content(path, Files.readAllBytes(file)));
		}
		assertThat(committed.keySet()).isEqualTo(expected.keySet());
		assertThat(committed).isEqualTo(expected);
	}

	@Test
	void everyCommittedFileIsListedAsSample() throws IOException {
		SortedSet<String> hashes = new TreeSet<>();
		for (Path file : committedFiles()) {
			hashes.add(SampleInbox.sha256(Files.readAllBytes(file)));
		}
		List<String> listed = Files.readAllLines(INPUT.resolve("reference/sample_submission.csv"));
		assertThat(listed.get(0)).isEqualTo("content_sha256");
		assertThat(listed.subList(1, listed.size())).containsExactlyElementsOf(hashes);
	}

	@Test
	void theSameSeedGivesTheSameBytes() {
		SampleFiles again = SampleFiles.of(SampleProvince.of(SampleInbox.SEED, INPUT.resolve("reference")));
		assertThat(SampleInbox.hashes(again)).isEqualTo(SampleInbox.hashes(FILES));
	}

	@Test
	void anotherSeedGivesOtherFigures() {
		SampleFiles other = SampleFiles.of(SampleProvince.of(7, INPUT.resolve("reference")));
		assertThat(SampleInbox.hashes(other)).isNotEqualTo(SampleInbox.hashes(FILES));
	}

	@Test
	void noTwoFilesShareAPath() {
		assertThat(FILES.deliveries().stream().map((delivery) -> delivery.filing().path())).doesNotHaveDuplicates();
	}

	private static List<Path> committedFiles() throws IOException {
		try (Stream<Path> files = Files.walk(INPUT.resolve("inbox"))) {
			// below published/ lie real figures, which are no sample
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.startsWith(INPUT.resolve("inbox/published")))
				.sorted()
				.toList();
		}
	}

	/** Workbooks part by part: how they are compressed may differ between machines. */
	private static Object content(String path, byte[] bytes) throws IOException {
		List<String> parts = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); path.contains(".xls")
					&& entry != null; entry = zip.getNextEntry()) {
				parts.add(entry.getName() + " " + SampleInbox.sha256(zip.readAllBytes()));
			}
		}
		catch (EOFException | ZipException ex) {
			return "cut off";
		}
		return parts.isEmpty() ? SampleInbox.sha256(bytes) : parts;
	}

}
