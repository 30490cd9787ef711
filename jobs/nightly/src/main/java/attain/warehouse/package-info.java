@org.jspecify.annotations.NullMarked
package attain.warehouse;
