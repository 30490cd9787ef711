package attain.bench.scenario;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import attain.bench.input.Inputs;
import attain.bench.measure.Program;
import attain.bench.measure.Rounds;

/**
 * Where scenarios work: folders, programs and rounds.
 *
 * @param home the checkout whose launcher is measured
 * @param folder everything that is written, but the table
 * @param rounds how often each program is run
 * @param inputs the generators
 */
public record Workshop(Path home, Path folder, Rounds rounds, Inputs inputs) {

	/** Lets the launcher build what is not built, before anything is measured. */
	public void warmUp() throws IOException, InterruptedException {
		Files.createDirectories(this.folder);
		this.rounds.once(new Program("build", attain("--version"), () -> {
		}));
	}

	/** Removes all work, so that the next scenario finds room. */
	public void clear() throws IOException {
		remove(this.folder);
		Files.createDirectories(this.folder);
	}

	/** A folder that is not there yet; what lay there is removed. */
	Path fresh(String name) throws IOException {
		Path path = this.folder.resolve(name);
		remove(path);
		Files.createDirectories(path.getParent());
		return path;
	}

	/** A whole night on an output that is not there yet. */
	Program night(String name, Path input, Path output) {
		return new Program(name, run(input, output, Inputs.BUSINESS_DATE), () -> remove(output));
	}

	/** The words that run a night. */
	List<String> run(Path input, Path output, String date) {
		return attain("run", "--business-date", date, "--input", input.toString(), "--output", output.toString());
	}

	/** The words of a call of the launcher. */
	List<String> attain(String... words) {
		List<String> command = new ArrayList<>(List.of(this.home.resolve("attain").toString()));
		command.addAll(List.of(words));
		return command;
	}

	/** The words that start a peer, with the JVM's own defaults. */
	static List<String> peer(Class<?> peer, Object... words) {
		List<String> command = new ArrayList<>(
				List.of("java", "-cp", System.getProperty("java.class.path"), peer.getName()));
		Stream.of(words).map(Object::toString).forEach(command::add);
		return command;
	}

	/** Removes a file or a folder with all that is in it. */
	static void remove(Path path) throws IOException {
		if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (Stream<Path> all = Files.walk(path)) {
			all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	/** The bytes of all files below a folder. */
	static long bytes(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).mapToLong((file) -> {
				try {
					return Files.size(file);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).sum();
		}
	}

}
