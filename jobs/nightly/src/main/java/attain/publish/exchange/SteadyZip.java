package attain.publish.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes say nothing of the clock. */
final class SteadyZip {

	/** The first moment that a zip can tell. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private static final Comparator<ZipEntry> ORDER = Comparator
		.comparing((ZipEntry entry) -> !entry.getName().equals("[Content_Types].xml"))
		.thenComparing(ZipEntry::getName);

	private SteadyZip() {
	}

	/**
	 * Copies the entries, each of the same moment. POI writes them in another order each
	 * time; the list of types leads, as readers of streams want it, the rest goes by
	 * name.
	 */
	static void copy(Path from, Path to) throws IOException {
		try (ZipFile source = new ZipFile(from.toFile());
				ZipOutputStream target = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
			for (ZipEntry entry : source.stream().sorted(ORDER).toList()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(NO_TIME);
				target.putNextEntry(copy);
				try (InputStream content = source.getInputStream(entry)) {
					content.transferTo(target);
				}
				target.closeEntry();
			}
		}
	}

}
