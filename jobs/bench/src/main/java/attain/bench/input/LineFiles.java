package attain.bench.input;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Writes form F12 of one operator: a CSV file a month, each with two rows for every
 * commune, private households and organisations. A row of households holds seven values,
 * a row of organisations one.
 *
 * @param province whose communes are reported on
 * @param last the last month
 */
public record LineFiles(Province province, YearMonth last) {

	/** Rows that a commune has in a month. */
	public static final int ROWS_A_COMMUNE = 2;

	/** Values that a commune has in a month. */
	public static final int VALUES_A_COMMUNE = 8;

	private static final String HEADER = "MA_XA;TB_FTTH;HO_PHU_SONG_FTTH;TB_SMARTPHONE;CTS_CA_NHAN;THANG;LOAI_KH;"
			+ "HO_CO_FTTH;CTS_CA_NHAN_HL;XA_CO_CAP_QUANG";

	/** Writes as many files, the last one of the last month. */
	public void write(int months) throws IOException {
		for (int back = months - 1; back >= 0; back--) {
			YearMonth month = this.last.minusMonths(back);
			write(month, received(month), "", 0);
		}
	}

	/** Writes a month again, delivered later, with one more line in every commune. */
	public Path correct(YearMonth month, LocalDate receivedOn) throws IOException {
		return write(month, receivedOn, "_lan2", 1);
	}

	/**
	 * Households of a commune, in every year: full tens, so that shares of them are
	 * whole.
	 */
	static int households(Draw draw, int commune) {
		return 10 * draw.between(60, 300, commune, 0);
	}

	static LocalDate received(YearMonth month) {
		return month.plusMonths(1).atDay(3);
	}

	private Path write(YearMonth month, LocalDate receivedOn, String mark, int more) throws IOException {
		Path folder = Files.createDirectories(this.province.inbox().resolve(receivedOn.toString()));
		Path file = folder.resolve("VNPT_LSN_%d%02d%s.csv".formatted(month.getYear(), month.getMonthValue(), mark));
		int age = (month.getYear() - 1970) * 12 + month.getMonthValue();
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(HEADER + "\n");
			for (int commune = 0; commune < this.province.communes(); commune++) {
				out.write(rows(commune, age, month, more));
			}
		}
		return file;
	}

	/** What a commune reports; it grows slowly and never jumps. */
	private String rows(int commune, int age, YearMonth month, int more) {
		Draw draw = this.province.draw();
		int households = households(draw, commune);
		int covered = households * draw.between(60, 70, commune, 1) / 100 + age / 12;
		int lines = covered / 2 + age / 24 + draw.between(0, 3, commune * 1000L + age, 2) + more;
		int phones = households * 2 + draw.between(0, 40, commune * 1000L + age, 3);
		int certificates = lines / 5 + 5;
		String code = Province.communeCode(commune);
		String period = "%d%02d".formatted(month.getYear(), month.getMonthValue());
		return code + ";" + lines + ";" + covered + ";" + phones + ";" + certificates + ";" + period + ";HGD;"
				+ (lines - 2) + ";" + certificates * 4 / 5 + ";1\n" + code + ";" + draw.between(3, 30, commune, 4)
				+ ";;;;" + period + ";TC;;;\n";
	}

}
