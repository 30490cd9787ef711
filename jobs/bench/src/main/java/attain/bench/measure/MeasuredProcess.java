package attain.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process with all that it starts, watched from outside. Times are those of the shell;
 * the resident memory is the kernel's own high-water mark, looked at every 10 ms; the
 * heap is what the collector logs, and what was used when the JVM ended.
 *
 * @param command its words
 * @param logs folder for what it says
 */
record MeasuredProcess(List<String> command, Path logs) {

	private static final String SHELL = """
			TIMEFORMAT='%R %U %S'
			out=$1; shift
			{ time "$@" >"$out/out" 2>"$out/err"; } 2>"$out/times"
			""";

	private static final long GLANCE_MILLIS = 10;

	private static final String HIGH_WATER = "VmHWM:";

	Cost run(Set<Integer> accepted) throws IOException, InterruptedException {
		Files.createDirectories(this.logs);
		Path heap = this.logs.resolve("heap");
		Files.deleteIfExists(heap);
		List<String> words = new ArrayList<>(List.of("bash", "-c", SHELL, "bash", this.logs.toString()));
		words.addAll(this.command);
		ProcessBuilder builder = new ProcessBuilder(words);
		builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:gc,gc+heap+exit:file=" + heap + "::filecount=0");
		Process process = builder.start();
		long resident = 0;
		do {
			resident = Math.max(resident, highWater(process));
		}
		while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS));
		if (!accepted.contains(process.exitValue())) {
			throw new IOException(this.command + " ended with " + process.exitValue() + ": "
					+ Files.readString(this.logs.resolve("err")));
		}
		String[] times = Files.readString(this.logs.resolve("times")).trim().split(" ");
		return new Cost(Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]),
				resident, HeapLog.peak(heap));
	}

	private static long highWater(Process process) {
		try (Stream<ProcessHandle> all = process.descendants()) {
			return all.mapToLong(MeasuredProcess::highWater).max().orElse(0);
		}
	}

	private static long highWater(ProcessHandle process) {
		try {
			for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
				if (line.startsWith(HIGH_WATER)) {
					return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
				}
			}
			return 0;
		}
		catch (NoSuchFileException ex) {
			return 0; // it has just ended
		}
		catch (IOException ex) {
			return 0; // the same, a moment later
		}
	}

}
