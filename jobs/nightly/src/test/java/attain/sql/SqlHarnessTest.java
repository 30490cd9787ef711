package attain.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tests of models and checks can fail. */
class SqlHarnessTest {

	@TempDir
	private Path tests;

	@BeforeEach
	void writeACase() throws IOException {
		write("given/reference.sender.csv", """
				sender_code,sender_name_vi,valid_from,province_code
				LS-CTK,"Cục Thống kê, tỉnh",2020-01-01,
				LS-CT,"",2020-01-01,20
				""");
	}

	@Test
	void acceptsWhatIsAsExpectedInAnyOrder() throws SQLException, IOException {
		write("expect.csv", """
				# a comment
				sender_name_vi,sender_code,province_code
				"",LS-CT,20
				"Cục Thống kê, tỉnh",LS-CTK,
				""");
		assertThat(compare().isEqual()).isTrue();
	}

	@Test
	void refusesAWrongValueAndShowsBothLines() throws SQLException, IOException {
		write("expect.csv", """
				sender_code,valid_from
				LS-CT,2020-01-01
				LS-CTK,2021-01-01
				""");
		assertThat(compare()).isEqualTo(new Comparison(false, List.of("  sender_code,valid_from", "  LS-CT,2020-01-01",
				"+ LS-CTK,2020-01-01", "- LS-CTK,2021-01-01")));
	}

	@Test
	void tellsNullFromEmptyText() throws SQLException, IOException {
		write("expect.csv", "sender_code,sender_name_vi\nLS-CT,\nLS-CTK,\"Cục Thống kê, tỉnh\"\n");
		assertThat(compare().lines()).contains("- LS-CT,", "+ LS-CT,\"\"");
	}

	@Test
	void refusesARowTooManyAndARowTooFew() throws SQLException, IOException {
		write("expect.csv", "sender_code\nLS-CT\n");
		assertThat(compare().isEqual()).isFalse();
		write("expect.csv", "sender_code\nLS-CT\nLS-CTK\nLS-CTK\n");
		assertThat(compare().isEqual()).isFalse();
	}

	@Test
	void comparesNumbersAndNotTheirZeros() throws SQLException, IOException {
		write("ask.sql", "select 1.50::decimal(28, 10) as share, '1.50' as text");
		write("expect.csv", "share,text\n1.5,1.50\n");
		assertThat(compare().isEqual()).isTrue();
		write("expect.csv", "share,text\n1.51,1.5\n");
		assertThat(compare().lines()).containsExactly("  share,text", "+ 1.5,1.50", "- 1.51,1.5");
	}

	@Test
	void namesTheFileOfAColumnThatDoesNotExist() throws IOException {
		write("given/reference.plan.csv", "plan_kode\nLS\n");
		write("expect.csv", "sender_code\n");
		assertThatThrownBy(this::compare).hasMessageContainingAll("reference.plan.csv", "plan_kode");
	}

	@Test
	void leavesNothingForTheNextCase() throws SQLException, IOException {
		write("expect.csv", "sender_code\nLS-CT\nLS-CTK\n");
		assertThat(compare().isEqual()).isTrue();
		Files.delete(this.tests.resolve("core.dim_sender/a_case/given/reference.sender.csv"));
		write("expect.csv", "sender_code\n");
		assertThat(compare().isEqual()).isTrue();
	}

	private Comparison compare() throws SQLException {
		return CaseWarehouse.shared()
			.compare(new SqlCase("core.dim_sender", "a_case", this.tests.resolve("core.dim_sender/a_case")));
	}

	private void write(String name, String text) throws IOException {
		Path file = this.tests.resolve("core.dim_sender/a_case").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
