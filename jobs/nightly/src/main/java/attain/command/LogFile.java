package attain.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import attain.publish.PrivateFolder;
import org.jspecify.annotations.Nullable;

/**
 * What programmers read when something broke; people see one sentence and this file's
 * path.
 */
final class LogFile {

	private static @Nullable Path current;

	private LogFile() {
	}

	/**
	 * From now on every logger writes to a new file in output/.work/log. Called before
	 * the first logger is made. Logs before it stay: only a night makes room.
	 */
	static Path open(Path output) throws IOException {
		return open(output, Integer.MAX_VALUE);
	}

	/**
	 * As above.
	 * @param kept how many logs stay, the new one included; one night makes one
	 */
	static Path open(Path output, int kept) throws IOException {
		PrivateFolder.open(output.resolve(".work"));
		Path folder = PrivateFolder.open(output.resolve(".work/log"));
		prune(folder, kept);
		String moment = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
		Path file = folder.resolve("run-%s-%d.log".formatted(moment, ProcessHandle.current().pid()));
		System.setProperty("org.slf4j.simpleLogger.logFile", file.toString());
		System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
		System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd HH:mm:ss.SSS");
		current = file;
		return file;
	}

	/** The sentence that people see; the stack trace goes to the log, if there is one. */
	static String ofFailure(Throwable problem) {
		String cause = (problem.getMessage() != null) ? problem.getMessage() : problem.getClass().getSimpleName();
		String sentence = "Chương trình bị gãy, bản công bố trước vẫn còn nguyên (it broke; the snapshot before stands): "
				+ cause.strip();
		return write(problem) ? sentence + System.lineSeparator() + "Chi tiết (details): " + current : sentence;
	}

	private static boolean write(Throwable problem) {
		Path file = current;
		if (file == null) {
			return false;
		}
		StringWriter trace = new StringWriter();
		problem.printStackTrace(new PrintWriter(trace, true));
		try {
			Files.writeString(file, trace.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void prune(Path folder, int kept) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			List<Path> logs = entries.filter((entry) -> entry.getFileName().toString().startsWith("run-"))
				.sorted()
				.toList();
			for (Path log : logs.subList(0, Math.max(0, logs.size() - kept + 1))) {
				Files.deleteIfExists(log);
			}
		}
	}

}
