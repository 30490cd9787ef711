package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

import attain.publish.Companion;
import attain.publish.DataOrigin;
import attain.warehouse.SqlFolder;

/**
 * Writes beside the CSV and Parquet files of the marts what other people's programs ask
 * for: attain.xlsx, sdmx/, datapackage.json and catalog.jsonld, which describe them all.
 *
 * @param sql where the questions are
 */
public record Exchange(SqlFolder sql) implements Companion {

	@Override
	public void write(Connection snapshot, Path generation, DataOrigin origin) throws IOException, SQLException {
		Path marts = generation.resolve("marts");
		Questions questions = new Questions(snapshot, this.sql);
		Map<String, String> night = questions.answer("night").get(0);
		MartFiles files = new MartFiles(marts);
		new MartWorkbook(questions, origin, LocalDate.parse(night.getOrDefault("business_date", ""))).write(marts);
		Path sdmx = Files.createDirectories(marts.resolve("sdmx"));
		SdmxData.write(questions, sdmx);
		SdmxStructure.write(questions, night, origin, sdmx);
		TableSchema tables = TableSchema.of(questions);
		new DataPackage(tables, night, origin).write(marts, files.all());
		new OpenDataCatalog(questions, tables, night, origin).write(marts, files.all());
	}

}
