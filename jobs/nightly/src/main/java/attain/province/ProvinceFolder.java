package attain.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import attain.province.News.Standing;

/**
 * The folder of a province: its input, its output, and beside them what the program
 * brought when each file was made, so that a later version can tell the province's own
 * changes from the program's.
 */
public final class ProvinceFolder {

	/**
	 * What was done.
	 *
	 * @param isNew true if the folder was begun
	 * @param added files that were not there, by path
	 * @param news files of which the program brings another version; nothing was done to
	 * them
	 */
	public record Settled(boolean isNew, List<String> added, List<News> news) {
	}

	/** Versions that the program brings and that were not taken, for cp and diff. */
	public static final String NEW = ".attain/new";

	/** Versions that the files of the province were made from. */
	public static final String BASE = ".attain/base";

	private final Path folder;

	private final Path program;

	private final StoredTexts own;

	private final StoredTexts base;

	private final Mark mark;

	/**
	 * The folder of a province.
	 * @param folder it need not be there
	 * @param program the folder of the program, which holds input/
	 */
	public ProvinceFolder(Path folder, Path program) {
		this.folder = folder.toAbsolutePath().normalize();
		this.program = program;
		this.own = new StoredTexts(this.folder);
		this.base = new StoredTexts(this.folder.resolve(BASE));
		this.mark = new Mark(this.folder.resolve(".attain/begun"));
	}

	/** Why nothing may be done here; empty if it may. */
	public Optional<String> refusal(Beginning beginning) throws IOException {
		if (real(this.folder).startsWith(this.program.toRealPath())) {
			return Optional.of("""
					%s thuộc thư mục của chương trình (%s), sẽ mất khi thay bản mới; hãy chọn thư mục riêng.
					[That is the program's own folder, which an upgrade replaces: choose a folder apart from it.]"""
				.formatted(this.folder, this.program));
		}
		if (Files.exists(this.folder) && !Files.isDirectory(this.folder)) {
			return Optional.of("%s là tệp, không phải thư mục (it is a file, not a folder)".formatted(this.folder));
		}
		Optional<Beginning> begun = this.mark.beginning();
		if (begun.isEmpty() && !isEmpty()) {
			return Optional.of("""
					%s đã có gì đó và không do attain init tạo ra; hãy nêu thư mục trống hoặc chưa có.
					[There is something in it that attain init did not make: name an empty or a new folder.]"""
				.formatted(this.folder));
		}
		return begun.filter((word) -> beginning == Beginning.BLANK && word != beginning).map((word) -> """
				%s đã được tạo kèm ví dụ, không có --blank; hãy chạy lại không kèm --blank.
				[It was begun with the example: run again without --blank.]""".formatted(this.folder));
	}

	/**
	 * Makes what is not there and says what the program brings anew; changes nothing that
	 * is there. Safe to repeat after a kill.
	 * @param beginning what a new folder begins with; one that was begun keeps its own
	 */
	public Settled settle(Beginning beginning) throws IOException {
		Optional<Beginning> begun = this.mark.beginning();
		Beginning kept = begun.orElse(beginning);
		this.mark.write(kept);
		Files.createDirectories(this.folder.resolve("input/inbox"));
		Files.createDirectories(this.folder.resolve("output"));
		StoredTexts untaken = new StoredTexts(this.folder.resolve(NEW));
		untaken.deleteAll();
		List<String> added = new ArrayList<>();
		List<News> news = new ArrayList<>();
		for (Map.Entry<String, String> file : Template.of(this.program.resolve("input"), kept).entrySet()) {
			String path = file.getKey();
			if (isAbsentByMistake(path)) {
				this.own.write(path, file.getValue());
				added.add(path);
			}
			Optional<News> untold = compare(path, file.getValue());
			if (untold.isPresent()) {
				untaken.write(path, file.getValue());
				news.add(untold.get());
			}
		}
		return new Settled(begun.isEmpty(), List.copyOf(added), List.copyOf(news));
	}

	/**
	 * A form that the province removed stays removed; no night begins without a table.
	 */
	private boolean isAbsentByMistake(String path) throws IOException {
		return this.own.read(path).isEmpty() && (this.base.read(path).isEmpty() || Template.isTable(path));
	}

	private Optional<News> compare(String path, String brought) throws IOException {
		Optional<String> mine = this.own.read(path);
		if (mine.isEmpty()) {
			return Optional.empty();
		}
		if (mine.get().equals(brought)) {
			this.base.write(path, brought);
			return Optional.empty();
		}
		Optional<String> before = this.base.read(path);
		if (before.isEmpty()) {
			return Optional.of(News.of(path, Standing.OWN, mine.get(), brought));
		}
		Standing standing = mine.equals(before) ? Standing.AS_BROUGHT : Standing.EDITED;
		return before.get().equals(brought) ? Optional.empty()
				: Optional.of(News.of(path, standing, before.get(), brought));
	}

	private boolean isEmpty() throws IOException {
		if (!Files.exists(this.folder)) {
			return true;
		}
		try (Stream<Path> entries = Files.list(this.folder)) {
			return entries.findAny().isEmpty();
		}
	}

	/** Through symlinks, as far as the path is there. */
	private static Path real(Path path) throws IOException {
		Path parent = path.getParent();
		if (Files.exists(path) || parent == null) {
			return path.toRealPath();
		}
		return real(parent).resolve(path.getFileName());
	}

}
