package attain.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WithoutRowsTest {

	@ParameterizedTest
	@CsvSource({ "<w><cols/><sheetData><row><c/></row></sheetData><m/></w>, <w><cols/><sheetData></sheetData><m/></w>",
			"<w><sheetData/><m>sheetData</m></w>, <w><sheetData/><m>sheetData</m></w>",
			"<x:w><x:sheetData a='b'>r</x:sheetData ><x:m/></x:w>, <x:w><x:sheetData a='b'></x:sheetData ><x:m/></x:w>",
			"<w><sheetData>broken off, <w><sheetData>",
			"<w><sheetDataX>kept</sheetDataX></w>, <w><sheetDataX>kept</sheetDataX></w>" })
	void leavesOutNothingButTheRows(String sheet, String expected) throws IOException {
		for (int chunk : new int[] { 1, 2, 7, 1_000 }) {
			assertThat(read(sheet, chunk)).isEqualTo(expected);
		}
	}

	private static String read(String sheet, int chunk) throws IOException {
		byte[] target = new byte[chunk];
		StringBuilder found = new StringBuilder();
		byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
		try (InputStream in = new WithoutRows(new ByteArrayInputStream(bytes))) {
			for (int read = in.read(target, 0, chunk); read >= 0; read = in.read(target, 0, chunk)) {
				found.append(new String(target, 0, read, StandardCharsets.UTF_8));
			}
		}
		return found.toString();
	}

}
