#include "formats/pricelist.h"
