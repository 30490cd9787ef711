package attain.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a JVM logs of its heap with {@code -Xlog:gc,gc+heap+exit}. */
final class HeapLog {

	private static final Pattern BEFORE = Pattern.compile(" (\\d+)([KMG])->\\d+[KMG]\\(");

	private static final Pattern AT_THE_END = Pattern.compile("(?:generation|heap) +total \\d+K, used (\\d+)K");

	private HeapLog() {
	}

	/** The most that was used, in bytes; 0 if no JVM wrote there. */
	static long peak(Path file) throws IOException {
		long most = 0;
		long atTheEnd = 0;
		if (!Files.exists(file)) {
			return 0;
		}
		for (String line : Files.readAllLines(file)) {
			Matcher before = BEFORE.matcher(line);
			if (before.find()) {
				most = Math.max(most, Long.parseLong(before.group(1)) << shift(before.group(2)));
			}
			Matcher last = AT_THE_END.matcher(line);
			if (last.find()) {
				atTheEnd += Long.parseLong(last.group(1)) << 10;
			}
		}
		return Math.max(most, atTheEnd);
	}

	private static int shift(String unit) {
		return switch (unit) {
			case "K" -> 10;
			case "M" -> 20;
			default -> 30;
		};
	}

}
