package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;

import attain.publish.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folders of a province, the same two options for every command. */
final class Folders {

	@Option(names = "--input", paramLabel = "DIR", order = 90,
			description = "thư mục vào: reference/, forms/, inbox/ (input; default: the program's own)")
	private @Nullable Path input;

	@Option(names = "--output", paramLabel = "DIR", order = 91,
			description = "thư mục ra (output; default: the program's own)")
	private @Nullable Path output;

	/** The folder of the program: sql/, and the defaults of the other two. */
	static Path home() {
		return Path.of(System.getProperty("attain.home", "")).toAbsolutePath().normalize();
	}

	/** The input folder. Refused if it is not there. */
	Path input() {
		Path folder = (this.input != null) ? this.input.toAbsolutePath().normalize() : home().resolve("input");
		if (!Files.isDirectory(folder)) {
			throw new RefusedException("""
					Không có thư mục vào %s.
					[There is no input folder %s: name another with --input DIR.]""".formatted(folder, folder));
		}
		return folder;
	}

	/** The output folder; it need not be there. */
	Path output() {
		return (this.output != null) ? this.output.toAbsolutePath().normalize() : home().resolve("output");
	}

	/**
	 * What has to be typed for another command to find the same output, empty for the
	 * default.
	 */
	String outputOption() {
		return (this.output != null) ? " --output " + typed(shown(output())) : "";
	}

	/** The output folder of a night that was published. Refused before the first one. */
	Path publishedOutput() {
		Path output = output();
		if (!Snapshot.exists(output)) {
			throw new RefusedException("""
					Chưa có bản công bố nào trong %s: hãy chạy "attain run" trước.
					[Nothing has been published there yet: run "attain run" first.]""".formatted(shown(output)));
		}
		return output;
	}

	/** A word of a command, quoted for a shell if it has to be. */
	static String typed(String word) {
		return word.matches("[A-Za-z0-9_./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
	}

	/** The path as people would type it from here. */
	static String shown(Path path) {
		Path here = Path.of("").toAbsolutePath();
		return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
	}

}
