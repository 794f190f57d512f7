#include "pricing/pricefloor.h"
