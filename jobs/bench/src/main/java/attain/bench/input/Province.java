package attain.bench.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An input folder with the product's forms and reference data, and Lạng Sơn widened by
 * made-up districts and communes that were there from 1970 on and never ended.
 *
 * @param folder the input folder
 * @param districts how many are added, at most 300
 * @param communes how many are added, at most 60,000; shared out evenly
 * @param draw the made-up numbers
 */
public record Province(Path folder, int districts, int communes, Draw draw) {

	static final String CODE = "20";

	private static final String SOURCE = "Số liệu minh họa";

	private static final String OTHER_OPERATOR = ",LS-VIETTEL,";

	private static final int FIRST_DISTRICT = 300;

	private static final int FIRST_COMMUNE = 30_000;

	/** Tables whose rows begin in 2020: history before that has to find its units. */
	private static final List<String> DATED = List.of("org_unit.csv", "sender.csv", "accepted_source.csv",
			"org_unit_alias.csv", "org_unit_count.csv");

	public Province(Path folder, int districts, int communes, long seed) {
		this(folder, districts, communes, new Draw(seed));
	}

	public Province {
		if (districts < 1 || districts > 300 || communes < districts || communes > 60_000) {
			throw new IllegalArgumentException(
					"1 to 300 districts and at most 60,000 communes, found " + districts + " and " + communes);
		}
	}

	/**
	 * Writes forms and reference data; the inbox stays empty.
	 * @param home a checkout of the product
	 */
	public void write(Path home) throws IOException {
		copy(home.resolve("input/forms"), this.folder.resolve("forms"));
		Path reference = this.folder.resolve("reference");
		copy(home.resolve("input/reference"), reference);
		Files.createDirectories(inbox());
		for (String table : DATED) {
			Path file = reference.resolve(table);
			Files.writeString(file, Files.readString(file).replace("2020-01-01", "1970-01-01"));
		}
		append(reference.resolve("org_unit.csv"), Stream.concat(districtRows(), communeRows()));
		append(reference.resolve("sender.csv"), districtSenders());
		count(reference.resolve("org_unit_count.csv"));
		leaveOut(reference.resolve("duty.csv"), OTHER_OPERATOR);
	}

	/** Where delivered files go. */
	public Path inbox() {
		return this.folder.resolve("inbox");
	}

	/** The code of a commune, counted from 0. */
	public static String communeCode(int commune) {
		return String.valueOf(FIRST_COMMUNE + commune);
	}

	static String communeName(int commune) {
		return "Xã Minh Họa %05d".formatted(commune + 1);
	}

	static String districtCode(int district) {
		return String.valueOf(FIRST_DISTRICT + district);
	}

	static String districtName(int district) {
		return "Huyện Minh Họa %03d".formatted(district + 1);
	}

	/** The communes of a district, counted from 0. */
	IntStream communesOf(int district) {
		return IntStream.range(0, this.communes).filter((commune) -> districtOf(commune) == district);
	}

	private int districtOf(int commune) {
		return (int) ((long) commune * this.districts / this.communes);
	}

	private Stream<String> districtRows() {
		return IntStream.range(0, this.districts)
			.mapToObj((district) -> String.join(",", districtCode(district), "district", "huyen",
					districtName(district), CODE, CODE, "1970-01-01,9999-12-31", SOURCE));
	}

	private Stream<String> communeRows() {
		return IntStream.range(0, this.communes)
			.mapToObj((commune) -> String.join(",", communeCode(commune), "commune", "xa", communeName(commune),
					districtCode(districtOf(commune)), CODE, "1970-01-01,9999-12-31", SOURCE));
	}

	private Stream<String> districtSenders() {
		return IntStream.range(0, this.districts)
			.mapToObj((district) -> String.join(",", "LS-UB-" + districtCode(district),
					"UBND " + districtName(district).replaceFirst("^H", "h"),
					"People's Committee of " + districtName(district), districtCode(district), CODE,
					"1970-01-01,9999-12-31", "F10", SOURCE));
	}

	/** Of two telephone companies one reports: from the other nothing is expected. */
	private static void leaveOut(Path file, String sender) throws IOException {
		List<String> lines = Files.readAllLines(file);
		lines.removeIf((line) -> line.contains(sender));
		Files.write(file, lines);
	}

	/** Says that there are more units than the product's own list does. */
	private void count(Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			String[] fields = line.split(",", 7);
			if (fields[1].equals(CODE) && fields[2].equals(CODE)) {
				int added = fields[0].equals("commune") ? this.communes : this.districts;
				fields[5] = String.valueOf(Integer.parseInt(fields[5]) + added);
			}
			lines.add(String.join(",", fields));
		}
		for (int district = 0; district < this.districts; district++) {
			lines.add(String.join(",", "commune", districtCode(district), CODE, "1970-01-01,9999-12-31",
					String.valueOf(communesOf(district).count()), SOURCE));
		}
		Files.write(file, lines);
	}

	private static void append(Path file, Stream<String> rows) throws IOException {
		Files.write(file, (Iterable<String>) rows::iterator, StandardOpenOption.APPEND);
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			files.filter(Files::isRegularFile).forEach((file) -> {
				try {
					Files.copy(file, to.resolve(file.getFileName().toString()));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

}
