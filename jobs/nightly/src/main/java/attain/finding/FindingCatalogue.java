package attain.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The sentences of all codes, from {@code findings.csv}. */
public final class FindingCatalogue {

	static final Map<FindingCode, FindingText> TEXTS = read();

	private FindingCatalogue() {
	}

	/** Every code with its sentences, in the order of the enum; immutable. */
	public static Map<FindingCode, FindingText> entries() {
		return java.util.Collections.unmodifiableMap(TEXTS);
	}

	private static Map<FindingCode, FindingText> read() {
		Map<FindingCode, FindingText> texts = new EnumMap<>(FindingCode.class);
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader source = new InputStreamReader(
				Objects.requireNonNull(FindingCatalogue.class.getResourceAsStream("findings.csv")),
				StandardCharsets.UTF_8); CSVParser records = CSVParser.parse(source, format)) {
			for (CSVRecord line : records) {
				texts.put(FindingCode.valueOf(line.get("code")), text(line));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FindingText text(CSVRecord line) {
		return new FindingText(line.get("title_vi"), line.get("title_en"), line.get("message_vi"),
				line.get("message_en"), line.get("fix_vi"), line.get("fix_en"));
	}

}
