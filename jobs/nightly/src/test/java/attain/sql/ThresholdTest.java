package attain.sql;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A limit that an operator can change is one that somebody reads. */
class ThresholdTest {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	@Test
	void everyThresholdIsReadByAModelOrACheck() throws IOException {
		String sql = textOf(Path.of("../../sql/models")) + textOf(Path.of("../../sql/checks"));
		assertThat(codes()).isNotEmpty().allSatisfy((code) -> assertThat(sql).contains("'" + code + "'"));
	}

	private static List<String> codes() throws IOException {
		try (Reader source = Files.newBufferedReader(Path.of("../../input/reference/threshold.csv"));
				CSVParser lines = CSVParser.parse(source, FORMAT)) {
			return lines.stream().map((line) -> line.get("threshold_code")).toList();
		}
	}

	private static String textOf(Path folder) throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				text.append(Files.readString(file));
			}
		}
		return text.toString();
	}

}
