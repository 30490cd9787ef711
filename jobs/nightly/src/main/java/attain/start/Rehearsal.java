package attain.start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import attain.command.Attain;
import attain.command.Terminal;

/**
 * What people do every day, done once in a folder of its own, so that the classes behind
 * it are met: a night over a few files, what is asked of it, a check, a template.
 */
final class Rehearsal {

	/** One workbook and one text file bring the classes of all. */
	private static final List<String> KINDS = List.of(".xlsx", ".csv");

	private final Path folder;

	private final Terminal nobody = new Terminal(nowhere(), nowhere(), 0, false);

	private Rehearsal(Path folder) {
		this.folder = folder;
	}

	/** Rehearses in a folder; says nothing. */
	public static void main(String[] arguments) throws IOException {
		new Rehearsal(Path.of(arguments[0])).play();
	}

	private void play() throws IOException {
		Path home = Path.of(System.getProperty("attain.home")).toAbsolutePath();
		Path input = Files.createDirectories(this.folder.resolve("input"));
		Path inbox = Files.createDirectories(input.resolve("inbox"));
		for (String part : List.of("forms", "reference")) {
			Files.createSymbolicLink(input.resolve(part), home.resolve("input").resolve(part));
		}
		for (String kind : KINDS) {
			for (Path sample : firstOf(home.resolve("input/inbox"), kind)) {
				Path file = Files.copy(sample, inbox.resolve(sample.getFileName()));
				say("check", file.toString(), "--input", input.toString());
			}
		}
		String[] folders = { "--input", input.toString(), "--output", this.folder.resolve("output").toString() };
		say("run", folders);
		say("run", folders);
		say("sql", "from mart.plan_scoreboard", folders[2], folders[3]);
		say("status", folders);
		say("check", folders[0], folders[1]);
		say("--help");
	}

	private void say(String verb, String... arguments) {
		Attain.execute(this.nobody, Stream.concat(Stream.of(verb), Stream.of(arguments)).toArray(String[]::new));
	}

	private static List<Path> firstOf(Path folder, String kind) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(kind)).sorted().limit(1).toList();
		}
	}

	private static PrintStream nowhere() {
		return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
	}

}
