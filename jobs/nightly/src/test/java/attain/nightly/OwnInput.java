package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Folders of the repository's own input, copied to where a test may spoil them. */
public final class OwnInput {

	/** The repository's input folder. */
	public static final Path FOLDER = Path.of("../../input").toAbsolutePath().normalize();

	private OwnInput() {
	}

	/** Copies reference and forms, over what is there. */
	public static void copyTo(Path input) throws IOException {
		copyTo(input, List.of("reference", "forms"));
	}

	/** Copies the files of some folders, over what is there. */
	public static void copyTo(Path input, List<String> folders) throws IOException {
		for (String folder : folders) {
			Path target = Files.createDirectories(input.resolve(folder));
			try (Stream<Path> files = Files.list(FOLDER.resolve(folder)).filter(Files::isRegularFile)) {
				for (Path file : files.toList()) {
					Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

}
