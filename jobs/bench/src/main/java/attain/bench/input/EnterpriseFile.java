package attain.bench.input;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes form F06: one CSV file of enterprises and their invoices, as long as asked for;
 * four values a row.
 *
 * @param province where they are
 */
public record EnterpriseFile(Province province) {

	private static final long FIRST_CODE = 100_000_000L;

	/** November 2023, of about so many bytes. */
	public Path write(long bytes) throws IOException {
		Path folder = Files.createDirectories(this.province.inbox().resolve("2023-12-08"));
		Path file = folder.resolve("HDDT_112023.csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			String header = "MST,TEN_NNT,TRANG_THAI,QUY_MO,NGAY_DK_HDDT,SO_HD_TRONG_KY,MA_XA\n";
			out.write(header);
			long written = header.length();
			for (long row = 0; written < bytes; row++) {
				String line = line(row);
				out.write(line);
				written += line.length();
			}
		}
		return file;
	}

	/** Plain ASCII, so that a character is a byte. */
	private String line(long row) {
		Draw draw = this.province.draw();
		return "0%d,Cong ty Minh Hoa %d,00,%s,2022-07-%02d,%d,%s%n".formatted(FIRST_CODE + row, row,
				(row % 20 == 0) ? "LON" : "NHO", 1 + row % 28, draw.between(1, 500, row, 0),
				Province.communeCode((int) (row % this.province.communes())));
	}

}
