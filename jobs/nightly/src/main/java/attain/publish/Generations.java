package attain.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The numbered nights below output/generations, and the one symlink that says which of
 * them readers see.
 */
final class Generations {

	static final String CURRENT = "current";

	/**
	 * Names that readers know, each a symlink through {@link #CURRENT}. Not every
	 * generation has all of them.
	 */
	private static final List<String> NAMES = List.of("attain.duckdb", "marts", "report", "reminders", RunRecord.FILE);

	private final Path output;

	private final Path folder;

	private Generations(Path output) {
		this.output = output;
		this.folder = output.resolve("generations");
	}

	static Generations below(Path output) {
		return new Generations(output.toAbsolutePath().normalize());
	}

	/** Numbers of the complete generations, lowest first. */
	List<Integer> numbers() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(this.folder)) {
			return entries.map((entry) -> entry.getFileName().toString())
				.filter((name) -> name.matches("\\d{1,9}"))
				.map(Integer::valueOf)
				.sorted()
				.toList();
		}
	}

	/** The generation that readers see; empty before the first one. */
	OptionalInt current() throws IOException {
		Path link = this.output.resolve(CURRENT);
		if (!Files.isSymbolicLink(link)) {
			return OptionalInt.empty();
		}
		String name = Files.readSymbolicLink(link).getFileName().toString();
		return name.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty();
	}

	/** Folder of a generation; it need not be there. */
	Path folder(int number) {
		return this.folder.resolve(Integer.toString(number));
	}

	/** An empty folder that no reader sees. What a killed run left of one is removed. */
	Path openDraft(int number) throws IOException {
		Files.createDirectories(this.folder);
		removeDrafts();
		if (Files.exists(folder(number))) {
			throw new CannotPublishException("Generation " + number + " is already there: " + this.folder);
		}
		return Files.createDirectory(this.folder.resolve(".tmp-" + number));
	}

	/** The draft under its final name, on disk; readers still see the night before. */
	Path complete(Path draft, int number) throws IOException {
		Durable.tree(draft);
		Path complete = Files.move(draft, folder(number), StandardCopyOption.ATOMIC_MOVE);
		Durable.folder(this.folder);
		return complete;
	}

	/** Readers who open a file from now on see this generation: the commit point. */
	void show(int number) throws IOException {
		for (String name : NAMES) {
			if (Files.exists(folder(number).resolve(name))) {
				Symlink.keep(this.output.resolve(name), Path.of(CURRENT, name));
			}
		}
		Symlink.swap(this.output.resolve(CURRENT), Path.of("generations", Integer.toString(number)));
		Durable.folder(this.output);
	}

	/**
	 * Removes all but the newest generation of each of the last business dates. What
	 * readers see now stays, and what they saw before: one may just be opening it.
	 */
	void prune(int dates, OptionalInt shownBefore) throws IOException {
		TreeMap<LocalDate, Integer> newest = new TreeMap<>();
		Set<Integer> removable = new LinkedHashSet<>();
		for (int number : numbers()) {
			businessDate(number).ifPresent((date) -> {
				newest.put(date, number);
				removable.add(number);
			});
		}
		newest.descendingMap().values().stream().limit(dates).forEach(removable::remove);
		current().ifPresent(removable::remove);
		shownBefore.ifPresent(removable::remove);
		for (int number : removable) {
			remove(folder(number));
		}
	}

	/**
	 * Empty if the record cannot be read: nobody knows what is lost with such a folder.
	 */
	private Optional<LocalDate> businessDate(int number) {
		try {
			return Optional.of(PublishedNight.read(folder(number).resolve(RunRecord.FILE), 0).businessDate());
		}
		catch (IOException | JacksonException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Removes what an unfinished publication left. */
	void removeDrafts() throws IOException {
		try (Stream<Path> entries = Files.list(this.folder)) {
			for (Path entry : entries.filter((path) -> path.getFileName().toString().startsWith(".tmp-")).toList()) {
				remove(entry);
			}
		}
	}

	private static void remove(Path tree) throws IOException {
		if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Files.walkFileTree(tree, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
