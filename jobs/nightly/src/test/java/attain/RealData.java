package attain;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Files that nobody of this project made. They lie beside the repository, or where the
 * system property {@code attain.realdata} says; without them the tests that need them are
 * skipped.
 */
public final class RealData {

	private RealData() {
	}

	/** A folder of real files; the test is skipped if there is none. */
	public static Path folder(String name) {
		String given = System.getProperty("attain.realdata");
		Path root = (given != null) ? Path.of(given) : beside(Path.of("").toAbsolutePath());
		Path folder = root.resolve(name);
		assumeTrue(Files.isDirectory(folder), () -> "skipped: no real files at " + folder);
		return folder;
	}

	/** The folder of real files beside any of the folders above. */
	private static Path beside(Path start) {
		for (Path above = start; above != null; above = above.getParent()) {
			Path folder = above.resolveSibling("shared").resolve("realdata");
			if (Files.isDirectory(folder)) {
				return folder;
			}
		}
		return start.resolve("shared/realdata");
	}

}
