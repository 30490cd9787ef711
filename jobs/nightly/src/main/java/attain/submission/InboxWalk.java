package attain.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import attain.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/** One walk through the inbox. */
final class InboxWalk extends SimpleFileVisitor<Path> {

	/** Above this a file is no report; copying it would only fill the disk. */
	private static final long MOST_BYTES = 2L << 30;

	private static final int DEEPEST = 50;

	/** What office programs, browsers, copy programs and file managers leave behind. */
	private static final Pattern LEFT_BEHIND = Pattern.compile(
			"~\\$.*|\\..*|.*~|.*\\.(tmp|part|partial|filepart|crdownload|swp)|thumbs\\.db|desktop\\.ini" + "|__macosx",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LOOKS_LIKE_FILE = Pattern.compile(".*\\.(xlsx|xlsm|xls|csv|txt)",
			Pattern.CASE_INSENSITIVE);

	private final Path root;

	private final List<InboxFile> files = new ArrayList<>();

	private final List<PathFinding> findings = new ArrayList<>();

	private InboxWalk(Path root) {
		this.root = root;
	}

	static InboxWalk of(Path root) throws IOException {
		InboxWalk walk = new InboxWalk(root);
		Files.walkFileTree(root, java.util.Set.of(), DEEPEST, walk);
		return walk;
	}

	List<InboxFile> files() {
		return this.files;
	}

	List<PathFinding> findings() {
		return this.findings;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		String name = nameOf(folder);
		if (folder.equals(this.root)) {
			return FileVisitResult.CONTINUE;
		}
		if (LEFT_BEHIND.matcher(name).matches()) {
			add(folder, FindingCode.FILE_SKIPPED, name);
			return FileVisitResult.SKIP_SUBTREE;
		}
		if (LOOKS_LIKE_FILE.matcher(name).matches()) {
			add(folder, FindingCode.FILE_NOT_REGULAR, "folder");
			return FileVisitResult.SKIP_SUBTREE;
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		String name = nameOf(file);
		if (name.equals(".gitkeep")) {
			return FileVisitResult.CONTINUE;
		}
		if (LEFT_BEHIND.matcher(name).matches()) {
			add(file, FindingCode.FILE_SKIPPED, name);
		}
		else if (!attributes.isRegularFile()) {
			add(file, FindingCode.FILE_NOT_REGULAR, kindOf(attributes));
		}
		else if (attributes.size() > MOST_BYTES) {
			add(file, FindingCode.FILE_TOO_LARGE, attributes.size() / (1 << 20) + " MB");
		}
		else {
			this.files.add(new InboxFile(pathOf(file), file, FileStamp.of(file)));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException problem) {
		add(file, FindingCode.FILE_DAMAGED, String.valueOf(problem.getMessage()));
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
		if (problem != null) {
			add(folder, FindingCode.FILE_DAMAGED, String.valueOf(problem.getMessage()));
		}
		return FileVisitResult.CONTINUE;
	}

	private static String kindOf(BasicFileAttributes attributes) {
		if (attributes.isSymbolicLink()) {
			return "symbolic link";
		}
		return attributes.isDirectory() ? "folders nested deeper than " + DEEPEST : "device or pipe";
	}

	private void add(Path path, FindingCode code, String found) {
		this.findings.add(new PathFinding(pathOf(path), code, found));
	}

	private static String nameOf(Path path) {
		return path.getFileName().toString();
	}

	private String pathOf(Path path) {
		String joined = StreamSupport.stream(this.root.relativize(path).spliterator(), false)
			.map(Path::toString)
			.collect(Collectors.joining("/"));
		return joined.codePoints()
			.mapToObj((point) -> Character.isISOControl(point) ? "%%%02X".formatted(point) : Character.toString(point))
			.collect(Collectors.joining());
	}

}
